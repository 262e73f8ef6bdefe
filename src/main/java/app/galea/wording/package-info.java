/**
 * Every sentence a person reads or hears, from resource bundles (English, German, Polish, Spanish). A language is always
 * a parameter; nothing here asks the machine for its own.
 *
 * <p>A cue comes as an id and parameters that know no language (their names: {@link app.galea.coach}); {@code CueWording}
 * says it in one of three wordings. A parameter that is missing costs detail, never the sentence. The coach speaks to the
 * person as a friend would (du, ty, tú), never blames and never promises a cure.
 *
 * <p>Reasons why a routine file is refused are English sentences of {@code routine}, like a compiler's.
 */
@NullMarked
package app.galea.wording;

import org.jspecify.annotations.NullMarked;
