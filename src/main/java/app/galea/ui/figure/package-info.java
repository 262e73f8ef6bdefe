/**
 * The head and hands to practise on, drawn by our own software renderer: the same picture on every machine, with or
 * without a graphics card. {@link app.galea.ui.figure.HeadPicture} turns meshes into pixels and knows nothing of JavaFX;
 * {@link app.galea.ui.figure.HeadView} shows them, turns the head by mouse and keys, and tells where on the scalp a
 * pointer is. Confined to the JavaFX thread.
 */
@NullMarked
package app.galea.ui.figure;

import org.jspecify.annotations.NullMarked;
