/**
 * Documents: the results of the use cases as JSON. The commands print them with {@code --json}, and the HTTP API serves
 * the same. {@link puebla.app.document.RunDocument} is the simplest example.
 */
@NullMarked
package puebla.app.document;

import org.jspecify.annotations.NullMarked;
