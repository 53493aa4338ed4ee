package puebla.cli;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The terminal of the process, if it has one. */
interface Terminal {
    /** Width of a page when standard output is not a terminal [columns]. */
    int PAGE = 80;

    /** No terminal: output goes to files or pipes. */
    Terminal NONE = new Terminal() {
        @Override
        public boolean progress() {
            return false;
        }

        @Override
        public int width() {
            return PAGE;
        }
    };

    /** Reports whether standard error is a terminal, on which a progress bar can be drawn. */
    boolean progress();

    /** Returns the width of standard output [columns]. */
    int width();

    /**
     * Returns the terminal of this process. It runs {@code test} and {@code stty}, because Java cannot examine a single
     * stream.
     */
    static Terminal ofProcess(Map<String, String> environment) {
        return new Terminal() {
            @Override
            public boolean progress() {
                return says(new ProcessBuilder("test", "-t", "2").redirectError(Redirect.INHERIT));
            }

            @Override
            public int width() {
                String columns = environment.getOrDefault("COLUMNS", "");
                if (columns.matches("[0-9]{1,4}")) {
                    return atLeast(Integer.parseInt(columns));
                }
                boolean screen = says(new ProcessBuilder("test", "-t", "1").redirectOutput(Redirect.INHERIT));
                return screen ? atLeast(screenWidth()) : PAGE;
            }
        };
    }

    private static int atLeast(int columns) {
        return Math.max(60, columns);
    }

    private static int screenWidth() {
        try {
            var size = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
            String answer = new String(size.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return answer.matches("[0-9]+ [1-9][0-9]{0,3}")
                    ? Integer.parseInt(answer.substring(answer.indexOf(' ') + 1)) : PAGE;
        } catch (IOException unknown) {
            return PAGE;
        }
    }

    private static boolean says(ProcessBuilder command) {
        try {
            var process = command.start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException unknown) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
