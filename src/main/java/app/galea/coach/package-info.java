/**
 * From measures to at most one cue at a time: rules look at the situation, the scheduler decides who may speak. Takes
 * situations, gives cues; the rule that a contact lies in the step's zones ({@link app.galea.coach.StepContact}) also
 * runs the session's clock. Pure and deterministic; confined to the vision thread.
 *
 * <p>A cue's parameters, all language-free text:
 *
 * <ul>
 *   <li>{@code zone}: the zone's id: where to go ({@code zone.wrong}, {@code zone.near}), what was marked
 *       ({@code tension.marked}), what is covered ({@code praise.coverage})
 *   <li>{@code zones}: ids with commas, the zones of the step that begins ({@code step.next}); empty: the tense spots or
 *       anywhere
 *   <li>{@code direction}: one or two of {@code up down front back left right} with a comma, the larger part first
 *       ({@code zone.wrong})
 *   <li>{@code side}: {@code left} or {@code right}, the hand or side meant ({@code zone.wrong}, {@code zone.near},
 *       {@code hands.idle}, {@code balance})
 *   <li>{@code seconds}: whole or half seconds for one circle ({@code pace.slow_down}, {@code pace.speed_up}; left out for
 *       glides and strokes) or left in the step ({@code step.almost})
 *   <li>{@code technique}: the step's ({@code pace.slow_down}, {@code pace.speed_up}, {@code motion.begin})
 *   <li>{@code step}, {@code text}: index and text key of the step that begins ({@code step.next}; {@code text} also with
 *       {@code rest.breathe} and {@code oil})
 *   <li>{@code hands}: {@code left}, {@code right} or {@code both}, asked for by the step that begins
 *       ({@code step.next})
 *   <li>{@code completed}: {@code false} when the step before was skipped ({@code step.next}, {@code rest.breathe},
 *       {@code oil})
 *   <li>{@code turn}: {@code neutral}, {@code chin_down}, {@code turn_left} or {@code turn_right} ({@code pose.hint})
 * </ul>
 */
@NullMarked
package app.galea.coach;

import org.jspecify.annotations.NullMarked;
