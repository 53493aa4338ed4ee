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
}
