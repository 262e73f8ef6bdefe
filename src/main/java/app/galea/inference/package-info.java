/**
 * Floats in, floats out, through ONNX Runtime; and the store that finds a network, checks its size and SHA-256, and
 * refuses a wrong file with the sentence that says how to get it back. A loaded network is confined to the thread that
 * runs it.
 */
@NullMarked
package app.galea.inference;

import org.jspecify.annotations.NullMarked;
