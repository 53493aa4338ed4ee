package puebla.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Ctrl-C, taken as a wish: while one of these is open, the machine goes on until what was finished is written, and only
 * then ends (with status 130, which the Java machine sees to).
 */
class Interrupt implements AutoCloseable {
    /** A war takes a fraction of a second, a chunk of a store a few. */
    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread hook = new Thread(this::askAndWait, "interrupt");
    private volatile boolean asked;

    /** Listens from now on. */
    static Interrupt listen() {
        var interrupt = new Interrupt();
        Runtime.getRuntime().addShutdownHook(interrupt.hook);
        return interrupt;
    }

    /** Somebody wants an end. */
    void ask() {
        asked = true;
    }

    boolean asked() {
        return asked;
    }

    /** The status of a command that has done so much of what was asked; says so where it was cut short. */
    int status(CommandSpec command, int finished, int wars) {
        if (finished == wars || !asked()) {
            return Status.DONE;
        }
        var err = command.commandLine().getErr();
        err.println(command.qualifiedName() + ": interrupted after " + finished + " of " + Figures.wars(wars)
                + (finished == 0 ? "." : "; the answer is of those."));
        err.flush();
        return Status.INTERRUPTED;
    }

    private void askAndWait() {
        ask();
        try {
            if (!written.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(Status.INTERRUPTED);
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    /** All is written. */
    @Override
    public void close() {
        written.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException justNow) {
                asked = true;
            }
        }
    }
}
