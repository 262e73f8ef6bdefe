/**
 * The routine editor: a person makes a routine of their own by clicking zones on the head. What may be changed and what is
 * wrong is decided in {@link app.galea.ui.editor.EditorViewModel} on {@code practice}'s drafts; the view shows it. Files
 * are written elsewhere ({@link app.galea.ui.editor.OwnRoutines}). Confined to the JavaFX thread.
 */
@NullMarked
package app.galea.ui.editor;

import org.jspecify.annotations.NullMarked;
