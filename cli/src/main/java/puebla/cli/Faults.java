package puebla.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import puebla.kernel.KernelFault;
import puebla.lab.FailedWar;
import puebla.lab.store.QueryRefused;
import puebla.lab.store.StoreFailed;
import puebla.lab.store.StoreRefused;
import puebla.scenario.problem.Nearest;

/** What went wrong, told to a person: what, what to write instead, and a status for the shell. Never a stack trace. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final boolean debug;

    Faults(Map<String, String> environment) {
        debug = environment.getOrDefault("PUEBLA_DEBUG", "0").equals("1");
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        var command = fault.getCommandLine();
        if (fault.getCause() instanceof Mistake mistake) {
            return tell(command, mistake);
        }
        return tell(command, switch (fault) {
            case UnmatchedArgumentException unmatched -> unmatched(command, unmatched.getUnmatched().getFirst());
            default -> new Mistake(lowered(fault), "see " + help(command) + ".");
        });
    }

    private static Mistake unmatched(CommandLine command, String word) {
        if (word.startsWith("-")) {
            List<String> names = new ArrayList<>();
            command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
            String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            return new Mistake("there is no option " + option,
                    Nearest.advice(option, names, "see " + help(command) + "."));
        }
        var commands = command.getSubcommands().keySet();
        if (commands.isEmpty()) {
            return new Mistake("'" + word + "' is one word too many", "see " + help(command) + ".");
        }
        return new Mistake("there is no command '" + word + "'",
                Nearest.advice(word, commands, "see " + help(command) + "."));
    }

    private static String lowered(ParameterException fault) {
        String message = String.valueOf(fault.getMessage());
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    private static String help(CommandLine command) {
        return command.getCommandSpec().qualifiedName() + " --help";
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        return switch (fault) {
            case Mistake mistake -> tell(command, mistake);
            case StoreRefused refused -> tell(command, new Mistake(
                    (command.getCommandName().equals("run") ? "--out: " : "") + refused.getMessage(), refused.fix()));
            case QueryRefused refused ->
                    tell(command, new Mistake(String.valueOf(refused.getMessage()), refused.fix()));
            case Unsound unsound -> {
                unsound.print(command.getErr(), command.getCommandSpec().qualifiedName());
                command.getErr().flush();
                yield Status.WRONG;
            }
            case StoreFailed broken -> {
                command.getErr().println(command.getCommandSpec().qualifiedName() + ": failed: " + broken.getMessage()
                        + "\n  fix: " + broken.fix());
                command.getErr().flush();
                yield Status.FAILED;
            }
            case Unwritten lost -> {
                command.getErr().println(command.getCommandSpec().qualifiedName() + ": failed: " + lost.getMessage()
                        + "\n  fix: make room there, or name another file.");
                command.getErr().flush();
                yield Status.FAILED;
            }
            default -> failed(command.getErr(), command.getCommandSpec().qualifiedName(), fault);
        };
    }

    private static int tell(CommandLine command, Mistake mistake) {
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + mistake.advice());
        command.getErr().flush();
        return Status.WRONG;
    }

    /** A failure that is nobody's typing error. */
    int failed(PrintWriter err, String command, Throwable fault) {
        err.println(command + ": failed: " + what(fault));
        if (debug) {
            fault.printStackTrace(err);
        } else {
            err.println("  PUEBLA_DEBUG=1 before the same command shows where; please report it with that.");
        }
        err.flush();
        return Status.FAILED;
    }

    private static String what(Throwable fault) {
        if (fault instanceof FailedWar failed && failed.getCause() != null) {
            return "the war of seed " + failed.seed() + ": " + what(failed.getCause());
        }
        if (fault instanceof OutOfMemoryError) {
            return "the memory did not suffice; give it more, as in PUEBLA_JAVA_OPTS=-Xmx4g, or ask for fewer --runs";
        }
        String message = fault.getMessage() == null ? "" : fault.getMessage().lines().findFirst().orElse("");
        if (fault instanceof KernelFault) {
            return "the model broke one of its own rules: " + message;
        }
        return fault instanceof UncheckedIOException ? message
                : fault.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message);
    }
}
