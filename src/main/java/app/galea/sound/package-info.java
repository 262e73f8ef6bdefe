/**
 * What a person hears. So far only what the machine offers: whether tones can be played and which speech engine is
 * there; nothing is played yet.
 */
@NullMarked
package app.galea.sound;

import org.jspecify.annotations.NullMarked;
