package puebla.cli;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Starts processes that react to SIGINT, or ignore it, in any case. A process inherits from its parent whether it
 * ignores a signal. Tests that a script runs in the background ignore SIGINT, and Java cannot change that.
 */
@SuppressWarnings("restricted") // Java has no other way to set the action of a signal
final class Signals {
    private static final int SIGINT = 2;
    /** More than the size of {@code struct sigaction} on any system [bytes]. */
    private static final int SIZE = 256;
    /** Values of the first field of the structure, the handler. */
    private static final long SIG_DFL = 0;
    private static final long SIG_IGN = 1;
    private static final MethodHandle SIGACTION = Linker.nativeLinker().downcallHandle(
            Linker.nativeLinker().defaultLookup().findOrThrow("sigaction"),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS,
                    ValueLayout.ADDRESS));

    private Signals() {}

    /** Starts a process that SIGINT interrupts. */
    static Process startInterruptible(ProcessBuilder builder) throws IOException {
        return start(builder, SIG_DFL);
    }

    /** Starts a process that ignores SIGINT, like one that a script starts in the background. */
    static Process startInBackground(ProcessBuilder builder) throws IOException {
        return start(builder, SIG_IGN);
    }

    /** Sends a signal, such as {@code INT}. */
    static void send(String signal, Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
    }

    /** Starts a process while this one handles SIGINT in the given way. */
    private static synchronized Process start(ProcessBuilder builder, long handler) throws IOException {
        try (var arena = Arena.ofConfined()) {
            var before = arena.allocate(SIZE);
            var during = arena.allocate(SIZE);
            during.set(ValueLayout.JAVA_LONG, 0, handler);
            handle(during, before);
            try {
                return builder.start();
            } finally {
                handle(before, MemorySegment.NULL);
            }
        }
    }

    private static void handle(MemorySegment action, MemorySegment old) {
        try {
            if ((int) SIGACTION.invokeExact(SIGINT, action, old) != 0) {
                throw new IllegalStateException("sigaction failed");
            }
        } catch (Throwable fault) {
            throw new IllegalStateException(fault);
        }
    }
}
