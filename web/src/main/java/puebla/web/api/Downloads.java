package puebla.web.api;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.RunListener;
import puebla.scenario.Loading;
import puebla.scenario.diagnostic.Suggestions;
import puebla.scenario.diagnostic.UntrustedText;
import puebla.store.Export;
import puebla.store.RecordedRun;
import puebla.store.Store;
import puebla.store.StoredEnsemble;
import puebla.store.StoredTables;
import puebla.store.Stores;
import puebla.web.http.ApiException;
import puebla.web.http.Client;
import puebla.web.http.Download;
import puebla.web.job.CpuScheduler;
import puebla.web.job.Jobs;
import puebla.web.job.ScratchFolder;
import puebla.web.scenario.ServedScenarios;

/**
 * Run data for download: one table as CSV, or the whole store (Parquet files, manifest and the files of an uploaded
 * scenario) as a ZIP. The store is the one that {@code run --out} writes.
 *
 * @param scenarios
 *            scenarios; the store of an uploaded one includes its files
 * @param scratch
 *            folder for temporary stores and files
 * @param scheduler
 *            limits the number of files in generation
 */
record Downloads(ServedScenarios scenarios, Path scratch, CpuScheduler scheduler) {
    private static final String ZIP = "store.zip";
    private static final List<String> OF_A_WAR = List.of("months.csv", "events.csv", ZIP);
    private static final List<String> OF_MANY = List.of("runs.csv", "months.csv", ZIP);
    /** Fixed timestamp of ZIP entries: the same runs produce the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Simulates a run, and returns its months, its events or its store. */
    Download ofOneWar(String scenario, SortedMap<String, String> changes, long seed, String table, Client client)
            throws IOException {
        refuseUnless(OF_A_WAR, table);
        record Recorded(ExperimentRequest request, Loading.Loaded loaded, RecordedRun war) {}
        var run = scheduler.inPassing(client, listener -> {
            var loaded = scenarios.open(scenario, changes);
            var request = new ExperimentRequest(loaded.metadata().info(), changes, seed, 1);
            return new Recorded(request, loaded, RecordedRun.run(request.model(loaded.scenario()), seed,
                    request.policy(), true, listener));
        });
        var loaded = run.loaded();
        boolean withScenario = scenarios.uploaded(scenario);
        return generated("war-" + seed + "-" + table, table, client, out -> {
            Path folder = Files.createTempDirectory(scratch, "war-");
            try {
                Path store = folder.resolve("store");
                try (var stored = Stores.create(store, run.request(), loaded.scenario(), loaded.metadata(), true,
                        Store.CHUNK)) {
                    if (withScenario) {
                        stored.keepScenario(loaded.files());
                    }
                    new StoredEnsemble(stored, 1).run(one -> run.war(), finished -> {}, RunListener.NOBODY);
                }
                write(store, table, out);
            } finally {
                ScratchFolder.remove(folder);
            }
        });
    }

    /** Returns the runs, the months or the store of an ensemble. */
    Download ofMany(Stored stored, String table, Client client) throws IOException {
        refuseUnless(OF_MANY, table);
        return generated("wars-" + table, table, client, out -> stored.read(folder -> write(folder, table, out)));
    }

    /** Access to a store that is not deleted while it is read. */
    @FunctionalInterface
    interface Stored {
        void read(Jobs.StoreReading reading) throws IOException;
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Download generated(String name, String table, Client client, Writing writing) throws IOException {
        return scheduler.generating(client, () -> {
            var download = new Download(table.equals(ZIP) ? "application/zip" : "text/csv; charset=utf-8", name,
                    Files.createTempFile(scratch, "download-", ""));
            boolean written = false;
            try (var out = new BufferedOutputStream(Files.newOutputStream(download.file()), 1 << 16)) {
                writing.to(out);
                written = true;
            } finally {
                if (!written) {
                    download.close();
                }
            }
            return download;
        });
    }

    private static void refuseUnless(List<String> files, String file) {
        if (!files.contains(file)) {
            throw new ApiException(ApiException.NOT_FOUND, "unknown table: " + UntrustedText.quoted(file),
                    Suggestions.advice(file.length() > 40 ? "" : file, files,
                            "use one of " + String.join(", ", files) + "."));
        }
    }

    private static void write(Path folder, String file, OutputStream out) throws IOException {
        if (file.equals(ZIP)) {
            zip(folder, out);
            return;
        }
        try (var store = StoredTables.open(folder)) {
            var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            new Export(store, file.substring(0, file.indexOf('.'))).csv(text);
            text.flush();
        }
    }

    private static void zip(Path folder, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        try (var files = Files.walk(folder)) {
            for (Path path : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (name.matches(".*\\.(parquet|json|yaml)")) {
                    var entry = new ZipEntry("puebla-wars/" + name);
                    entry.setTimeLocal(NO_TIME);
                    zip.putNextEntry(entry);
                    Files.copy(path, zip);
                    zip.closeEntry();
                }
            }
        }
        zip.finish();
    }
}
