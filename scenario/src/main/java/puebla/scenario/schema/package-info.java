/**
 * The schemas of the scenario files. The validation and the JSON Schema for editors both use them. Start with
 * {@link puebla.scenario.schema.Schema}. The package depends on the packages {@code catalog}, {@code diagnostic} and
 * {@code source}, and not on the kernel.
 */
@NullMarked
package puebla.scenario.schema;

import org.jspecify.annotations.NullMarked;
