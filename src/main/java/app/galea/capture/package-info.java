/**
 * Where frames come from: webcam, video file, network stream, pictures. A {@code Frame} is a native picture with its
 * time and number, closed by its owner. Live sources hand over the newest frame only; files are read frame by frame with
 * their own time stamps. Sources are confined to the camera thread (or to the thread that reads a file).
 */
@NullMarked
package app.galea.capture;

import org.jspecify.annotations.NullMarked;
