/**
 * Every sentence a person reads or hears, from resource bundles.
 */
@NullMarked
package app.galea.wording;

import org.jspecify.annotations.NullMarked;
