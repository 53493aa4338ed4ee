/**
 * What a file of a scenario may look like, stated once: the check and the JSON Schema for editors are both made from it.
 * Start with {@link puebla.scenario.shape.Shape}.
 */
@NullMarked
package puebla.scenario.shape;

import org.jspecify.annotations.NullMarked;
