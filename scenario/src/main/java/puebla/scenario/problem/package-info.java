/** What is wrong with a scenario's files, where, and how to mend it. Start with {@link puebla.scenario.problem.Problem}. */
@NullMarked
package puebla.scenario.problem;

import org.jspecify.annotations.NullMarked;
