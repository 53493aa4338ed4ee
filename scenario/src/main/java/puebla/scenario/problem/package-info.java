/**
 * Diagnostics of scenario files: problem, location and fix. Start with {@link puebla.scenario.problem.Problem}. All
 * packages that read the files use this one. It depends on no other package of the project.
 */
@NullMarked
package puebla.scenario.problem;

import org.jspecify.annotations.NullMarked;
