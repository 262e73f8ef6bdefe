/**
 * What a person hears: a soft tick at the step's pace, tones for what happens, and the coach's sentences in the
 * system's own voice. Comes in: every update of the session ({@link app.galea.sound.Sound#hear}, any one thread, never
 * waits) and the person's wishes; goes out: sound, or silence and {@link app.galea.sound.SoundState} that says why.
 *
 * <p>The line for tones and the voice belong to the {@code sound} thread. There is one place for what is to be said: the
 * newest wins, at once; nothing waits in a queue, so nothing old is ever said and no two things sound together.
 */
@NullMarked
package app.galea.sound;

import org.jspecify.annotations.NullMarked;
