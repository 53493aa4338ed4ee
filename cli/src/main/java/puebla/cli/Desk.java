package puebla.cli;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * What a command finds around it.
 *
 * @param interrupts
 *            opens an ear for Ctrl-C
 */
record Desk(Shelf shelf, Terminal terminal, Supplier<Interrupt> interrupts) {
    /** Of this process; the launcher says where Puebla lives. */
    static Desk ofProcess() {
        var home = Path.of(System.getProperty("puebla.home", ""));
        return new Desk(new Shelf(home), Terminal.ofProcess(System.getenv()), Interrupt::listen);
    }

    /** A bar where it can be seen and is wanted, and an ear for Ctrl-C. */
    Progress progress(int wars, CommonOptions common, Interrupt interrupt) {
        return Progress.of(wars, !common.quiet && terminal.progress(), interrupt);
    }
}
