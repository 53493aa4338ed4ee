/**
 * Documents: the results of the use cases. The commands print them with {@code --json}, and the HTTP API serves the
 * same. {@link puebla.app.document.RunDocument} is the simplest example.
 *
 * <p>A document is a record. Its declaration shows the shape of the JSON: the components are the keys, in their order,
 * and {@link puebla.experiment.Json} states the rules. A record with {@code @JsonUnwrapped} adds its components to the
 * object that contains it. Programs can use the records without JSON. Static methods {@code of} fill them.
 */
@NullMarked
package puebla.app.document;

import org.jspecify.annotations.NullMarked;
