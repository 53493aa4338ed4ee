/**
 * The schemas of the scenario files. The validation and the JSON Schema for editors both use them.
 * Start with {@link puebla.scenario.shape.Shape}.
 */
@NullMarked
package puebla.scenario.shape;

import org.jspecify.annotations.NullMarked;
