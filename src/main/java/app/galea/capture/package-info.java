/**
 * Where frames come from: webcam, video file, network stream, pictures. A {@code Frame} is a native picture with its
 * time and number, closed by its owner.
 *
 * <p>{@code Input} is what a person named, {@code Sources} opens it, {@code FrameSource} answers with an {@code Arrival}:
 * a frame, the news that a live source is stalled (it reopens by itself), or the end. Live sources are read on the
 * camera thread by {@code CameraWorker} and hand over the newest frame only; recordings are read frame by frame on the
 * caller's thread with their own time stamps, or played in real time on the camera thread as if they were a camera.
 * Behind that, one {@code PictureReader} for each kind: {@code Webcam} (OpenCV), {@code VideoFile} and
 * {@code NetworkStream} (FFmpeg), {@code ImageSequence}; {@code PacedReader} and {@code LoopedReader} go around one.
 */
@NullMarked
package app.galea.capture;

import org.jspecify.annotations.NullMarked;
