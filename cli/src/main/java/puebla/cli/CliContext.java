package puebla.cli;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * The environment of a command.
 *
 * @param interrupts
 *            starts listening for Ctrl-C
 */
record CliContext(ScenarioLookup scenarios, Terminal terminal, Supplier<Interrupt> interrupts) {
    /** Returns the environment of this process. The launcher passes Puebla's folder as a system property. */
    static CliContext ofProcess() {
        var home = Path.of(System.getProperty("puebla.home", ""));
        return new CliContext(new ScenarioLookup(home), Terminal.ofProcess(System.getenv()), Interrupt::listen);
    }

    /** Returns a progress bar, which is shown only on a terminal and without {@code --quiet}. */
    Progress progress(int runs, CommonOptions common, Interrupt interrupt) {
        return Progress.of(runs, !common.quiet && terminal.progress(), interrupt);
    }
}
