package puebla.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/** Jars that the launcher can run instead of those of a real build. */
final class Program {
    /**
     * A command that reports how it was started, in lines {@code name=value}. It creates a file of the name of its
     * first argument in the current folder.
     */
    private static final String REPORT = """
            package puebla.cli;

            public class Main {
                public static void main(String[] arguments) throws Exception {
                    var out = new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, "UTF-8");
                    var options = java.lang.management.ManagementFactory.getPlatformMXBean(
                            com.sun.management.HotSpotDiagnosticMXBean.class);
                    out.println("jar=" + place(Main.class));
                    out.println("library=" + place(library.Library.class));
                    out.println("home=" + System.getProperty("puebla.home"));
                    out.println("folder=" + System.getProperty("user.dir"));
                    out.println("arguments=" + String.join("|", arguments));
                    out.println("language=" + java.util.Locale.getDefault());
                    out.println("a=" + System.getProperty("a") + " b=" + System.getProperty("b"));
                    for (String name : new String[] {"UseParallelGC", "UseSerialGC", "UseG1GC", "UseZGC", "UseOnStackReplacement"}) {
                        out.println(name + "=" + options.getVMOption(name).getValue());
                    }
                    if (arguments.length > 0) {
                        java.nio.file.Files.createFile(java.nio.file.Path.of(arguments[0]));
                    }
                }

                /** The jar of a class. A class from the cache of a moved checkout still names the old folder itself. */
                static String place(Class<?> type) throws Exception {
                    String resource = type.getResource(type.getSimpleName() + ".class").toString();
                    return java.nio.file.Path.of(new java.net.URI(
                            resource.substring("jar:".length(), resource.lastIndexOf("!/")))).toString();
                }
            }
            """;
    private static final String WARM_UP = """
            package puebla.cli;

            class WarmUp {
                public static void main(String[] arguments) throws Exception {
                    Main.place(library.Library.class);
                }
            }
            """;
    private static final String LIBRARY = """
            package library;

            public class Library {}
            """;

    private Program() {}

    /** Writes {@code cli.jar} with the reporting command and {@code library-1.0.jar} into a folder. */
    static void writeReport(Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        var files = List.of(sources.resolve("Main.java"), sources.resolve("WarmUp.java"),
                sources.resolve("Library.java"));
        Files.writeString(files.get(0), REPORT);
        Files.writeString(files.get(1), WARM_UP);
        Files.writeString(files.get(2), LIBRARY);
        var compiler = ToolProvider.getSystemJavaCompiler();
        var command = Stream.concat(Stream.of("-d", classes.toString()), files.stream().map(Path::toString));
        if (compiler.run(null, null, null, command.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("the reporting command does not compile");
        }
        jar(folder.resolve("cli.jar"), new Manifest(), classes, "puebla/cli/Main.class", "puebla/cli/WarmUp.class");
        jar(folder.resolve("library-1.0.jar"), new Manifest(), classes, "library/Library.class");
    }

    /** Writes a {@code cli.jar} that consists of the class path of the tests: the real commands, not yet in jars. */
    static void writeReal(Path folder) throws IOException {
        var manifest = new Manifest();
        var attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.CLASS_PATH,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .map(entry -> Path.of(entry).toUri().toString()).collect(Collectors.joining(" ")));
        jar(folder.resolve("cli.jar"), manifest, folder);
        jar(folder.resolve("library-1.0.jar"), new Manifest(), folder);
    }

    private static void jar(Path file, Manifest manifest, Path folder, String... entries) throws IOException {
        manifest.getMainAttributes().putIfAbsent(Attributes.Name.MANIFEST_VERSION, "1.0");
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (String entry : entries) {
                jar.putNextEntry(new ZipEntry(entry));
                jar.write(Files.readAllBytes(folder.resolve(entry)));
            }
        }
    }
}
