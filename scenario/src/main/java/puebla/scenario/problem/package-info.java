/** Diagnostics of scenario files: problem, location and fix. Start with {@link puebla.scenario.problem.Problem}. */
@NullMarked
package puebla.scenario.problem;

import org.jspecify.annotations.NullMarked;
