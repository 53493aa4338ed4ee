/**
 * The schemas of the scenario files. The validation uses them at run time, and the tests generate the JSON Schemas for
 * editors from them. Start with {@link puebla.scenario.schema.Schema}. The package depends on the packages
 * {@code catalog}, {@code diagnostic} and {@code source}, and not on the kernel.
 */
@NullMarked
package puebla.scenario.schema;

import org.jspecify.annotations.NullMarked;
