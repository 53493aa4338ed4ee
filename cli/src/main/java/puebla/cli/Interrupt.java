package puebla.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.node.ObjectNode;

/**
 * Handles Ctrl-C. While an instance is open, the process continues after Ctrl-C until the finished results are written.
 * The process then exits with status 130, which the Java runtime sets.
 */
class Interrupt implements AutoCloseable {
    /** Time limit for writing results. A run takes a fraction of a second, a chunk of a store a few seconds. */
    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread hook = new Thread(this::askAndWait, "interrupt");
    private volatile boolean asked;

    /** Returns an instance that listens for Ctrl-C. */
    static Interrupt listen() {
        var interrupt = new Interrupt();
        Runtime.getRuntime().addShutdownHook(interrupt.hook);
        return interrupt;
    }

    /** Requests that the command stop. */
    void ask() {
        asked = true;
    }

    boolean asked() {
        return asked;
    }

    /** Reports whether Ctrl-C stopped a command before its last run. */
    boolean cut(int finished, int runs) {
        return finished < runs && asked();
    }

    /** Returns the document; that of an interrupted command says so. */
    static ObjectNode marked(ObjectNode document, boolean cut) {
        return cut ? document.put("interrupted", true) : document;
    }

    /** Returns the exit status of a command. If it was interrupted, prints how many runs were finished. */
    int status(CommandSpec command, int finished, int runs) {
        if (!cut(finished, runs)) {
            return Status.DONE;
        }
        var err = command.commandLine().getErr();
        err.println(command.qualifiedName() + ": interrupted after " + Figures.whole(finished) + " of "
                + Figures.runs(runs)
                + (finished == 0 ? "; no results" : "; the results cover those " + Figures.whole(finished)));
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

    /** Signals that all results are written, so that an interrupted process can exit. */
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
