/**
 * What the person means to do: routines of steps, read from YAML and checked against a JSON Schema, and the cursor that
 * says which step is current. A bad file is refused with file, line and reason and never stops the program. Records are
 * immutable; the cursor belongs to the vision thread.
 */
@NullMarked
package app.galea.routine;

import org.jspecify.annotations.NullMarked;
