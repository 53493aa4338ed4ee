package puebla.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small checkout with the real launcher. Its Maven is a script that takes no time: it puts the jars of
 * {@link Program} where a build puts them, and records each build.
 *
 * @param folder
 *            the checkout
 * @param machine
 *            the folder for everything outside of the checkout: home folder, tools, Maven's repository
 */
record Checkout(Path folder, Path machine) {
    private static final Path HOME = Path.of(System.getProperty("puebla.home", "..")).toAbsolutePath().normalize();

    /** Creates a checkout whose command reports how it was started. Its build makes no cache, which saves time. */
    static Checkout reporting(Path machine, String name) throws IOException {
        var checkout = reportingWithCache(machine, name);
        checkout.skipWarmUp();
        return checkout;
    }

    /** Creates a checkout whose command reports how it was started, and whose build makes an AOT cache. */
    static Checkout reportingWithCache(Path machine, String name) throws IOException {
        Program.writeReport(Files.createDirectories(machine.resolve("repository")));
        return create(machine, name);
    }

    /** Creates a checkout whose commands are the real ones. Its build does not warm up, which would take long. */
    static Checkout real(Path machine, String name) throws IOException, InterruptedException {
        Program.writeReal(Files.createDirectories(machine.resolve("repository")));
        var checkout = create(machine, name);
        checkout.skipWarmUp();
        checkout.script(checkout.folder, Map.of("SCENARIOS", HOME.resolve("scenarios").toString()),
                "cp -R \"$SCENARIOS\" .");
        return checkout;
    }

    /** Gives the machine a JDK that runs everything but the warm-up. */
    private void skipWarmUp() throws IOException {
        Path jdk = machine.resolve("jdk");
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_RUNTIME_VERSION=\"25+0\"\n");
        Shell.script(jdk.resolve("bin/javac"), "exit 1\n");
        Shell.script(jdk.resolve("bin/java"), "[[ $* != *puebla.cli.WarmUp ]] || exit 0\nexec '"
                + System.getProperty("java.home") + "/bin/java' \"$@\"\n");
    }

    private static Checkout create(Path machine, String name) throws IOException {
        Path folder = machine.resolve(name);
        var checkout = new Checkout(folder, machine);
        Files.createDirectories(folder);
        Files.copy(HOME.resolve("puebla"), folder.resolve("puebla"));
        Files.writeString(folder.resolve("pom.xml"), "");
        for (String module : List.of("kernel", "web", "cli")) {
            Files.createDirectories(folder.resolve(module).resolve("src/main/java"));
            Files.writeString(folder.resolve(module).resolve("pom.xml"), "");
        }
        Files.writeString(checkout.source(), "");
        Path page = folder.resolve("web/page");
        Files.createDirectories(folder.resolve("scenarios/base"));
        Files.createDirectories(page.resolve("src"));
        Files.createDirectories(page.resolve("public"));
        for (String file : List.of("package.json", "build.mjs", "index.html")) {
            Files.writeString(page.resolve(file), "");
        }
        Files.createDirectories(machine.resolve("home"));
        Files.createDirectories(machine.resolve("tools"));
        checkout.maven("");
        return checkout;
    }

    /** Replaces Maven by a script that runs {@code first} before it builds. */
    void maven(String first) throws IOException {
        String repository = "'" + machine.resolve("repository") + "'";
        Shell.script(machine.resolve("tools/mvn"), "echo build >>'" + builds() + "'\n" + first + """
                echo '[INFO] Building Puebla: the model 0.1.0-SNAPSHOT    [1/2]'
                mkdir -p cli/target kernel/target
                cp %1$s/cli.jar cli/target/
                echo kernel >kernel/target/kernel-0.1.0-SNAPSHOT.jar
                printf %%s "$PWD/kernel/target/kernel-0.1.0-SNAPSHOT.jar:"%1$s/library-1.0.jar >cli/target/classpath
                """.formatted(repository));
    }

    /** Returns the number of builds. */
    int countBuilds() throws IOException {
        return Files.exists(builds()) ? Files.readAllLines(builds()).size() : 0;
    }

    private Path builds() {
        return machine.resolve("builds");
    }

    /** Returns a source file. */
    Path source() {
        return folder.resolve("kernel/src/main/java/A.java");
    }

    /** Returns the file whose time stamp is that of the last build. */
    Path built() {
        return folder.resolve("cli/target/app/built");
    }

    /** Returns the same machine with the checkout in another place. */
    Checkout at(Path place) {
        return new Checkout(place, machine);
    }

    /** Returns the environment of a user of this machine. It names no language. */
    Map<String, String> environment() {
        Path jdk = machine.resolve("jdk");
        return new TreeMap<>(Map.of("PATH", machine.resolve("tools") + ":/usr/local/bin:/usr/bin:/bin", "HOME",
                machine.resolve("home").toString(), "JAVA_HOME",
                Files.exists(jdk) ? jdk.toString() : System.getProperty("java.home")));
    }

    /** Runs the launcher in the home folder. */
    Shell run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), arguments);
    }

    /** Runs the launcher in the home folder with further environment variables. */
    Shell run(Map<String, String> variables, String... arguments) throws IOException, InterruptedException {
        return script(machine.resolve("home"), variables, "\"$LAUNCHER\" \"$@\"", arguments);
    }

    /** Runs a script that can call the launcher as {@code "$LAUNCHER"}. */
    Shell script(Path current, Map<String, String> variables, String script, String... arguments)
            throws IOException, InterruptedException {
        var environment = environment();
        environment.put("LAUNCHER", folder.resolve("puebla").toString());
        environment.putAll(variables);
        return Shell.run(current, environment, script, arguments);
    }
}
