/**
 * The schemas of the scenario files. The validation and the JSON Schema for editors both use them. Start with
 * {@link puebla.scenario.shape.Shape}. The package depends on the packages {@code book}, {@code problem} and
 * {@code tree}, and not on the kernel.
 */
@NullMarked
package puebla.scenario.shape;

import org.jspecify.annotations.NullMarked;
