/**
 * Diagnostics of scenario files: problem, location and fix. Start with {@link puebla.scenario.diagnostic.Diagnostic}.
 * All packages that read the files use this one. It depends on no other package of the project.
 */
@NullMarked
package puebla.scenario.diagnostic;

import org.jspecify.annotations.NullMarked;
