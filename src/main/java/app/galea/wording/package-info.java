/**
 * Every sentence a person reads or hears, from resource bundles (English, German, Polish, Spanish). A language is always
 * a parameter; nothing here asks the machine for its own.
 *
 * <p>A cue comes as an id and parameters that know no language. A parameter that is missing costs detail, never the
 * sentence.
 *
 * <table>
 * <caption>Parameters of cues</caption>
 * <tr><th>cue</th><th>parameter</th><th>value</th></tr>
 * <tr><td>zone.wrong</td><td>direction, zone</td><td>from the hand to the target: comma list of up, down, front, back, left, right, the largest first, at most two; id of the target zone</td></tr>
 * <tr><td>zone.near, hands.idle, balance</td><td>side</td><td>left or right: the hand, or the side that needs more</td></tr>
 * <tr><td>pace.slow_down</td><td>seconds</td><td>of one cycle in the middle of the band, such as 2 or 1.5; left out for glides and strokes</td></tr>
 * <tr><td>pace.slow_down, pace.speed_up, motion.begin</td><td>technique</td><td>the step's: hold, circle, glide, stroke</td></tr>
 * <tr><td>pose.hint</td><td>turn</td><td>neutral, chin_down, turn_left, turn_right</td></tr>
 * <tr><td>step.next</td><td>step, text, zones</td><td>index of the step that begins (0 first); its text key; comma list of its zone ids</td></tr>
 * <tr><td>step.almost</td><td>seconds</td><td>left in the step, such as 10</td></tr>
 * <tr><td>tension.marked, praise.coverage</td><td>zone</td><td>zone id</td></tr>
 * </table>
 */
@NullMarked
package app.galea.wording;

import org.jspecify.annotations.NullMarked;
