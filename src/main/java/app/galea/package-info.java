/**
 * Galea, a desktop coach for scalp massage that watches through an ordinary webcam.
 *
 * <p>A frame is <b>captured</b>, its landmarks are estimated (<b>pose</b>) and written down as an <b>observation</b>;
 * hands and head are <b>tracked</b> over time, touches are placed on the <b>scalp</b>, read as <b>motion</b> and
 * <b>coverage</b>, compared with the <b>routine</b> by the <b>coach</b>, kept by the <b>session</b>, and shown by the
 * <b>ui</b>.
 *
 * <p>The bold words are the packages in the order a frame meets them. Everything after {@code observation} is plain,
 * deterministic Java without clock, thread, file or screen.
 */
@NullMarked
package app.galea;

import org.jspecify.annotations.NullMarked;
