/**
 * Use cases: what the commands, the HTTP API and other front ends do with scenarios. A front end reads its input, calls
 * a use case and shows the result. It does nothing else with the model.
 *
 * <p>The module depends on all modules except the front ends, and on Jackson.
 */
@NullMarked
package puebla.app;

import org.jspecify.annotations.NullMarked;
