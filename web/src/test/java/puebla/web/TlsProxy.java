package puebla.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;

/**
 * Proxy that ends TLS, as Caddy and nginx do: it passes on the request with {@code Host} unchanged, and adds
 * {@code X-Forwarded-For} and {@code X-Forwarded-Proto}. Each connection carries one request.
 */
final class TlsProxy implements AutoCloseable {
    private static final char[] PASSWORD = "password".toCharArray();

    private final SSLServerSocket listening;
    private final int target;
    private final String host;
    private final SSLContext context;

    /**
     * Starts a proxy.
     *
     * @param target
     *            port of the server
     * @param host
     *            value of the {@code Host} header that the proxy sends; empty to pass on the client's
     */
    TlsProxy(Path folder, int target, String host) throws IOException, GeneralSecurityException, InterruptedException {
        this.target = target;
        this.host = host;
        context = context(certificate(folder));
        listening = (SSLServerSocket) context.getServerSocketFactory().createServerSocket(0, 50,
                InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** Creates a certificate for {@code localhost} with the tool of the JDK. */
    private static KeyStore certificate(Path folder)
            throws IOException, GeneralSecurityException, InterruptedException {
        Path file = folder.resolve("proxy.p12");
        if (!Files.exists(file)) {
            var tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair", "-alias", "proxy", "-keyalg", "EC", "-dname", "CN=localhost", "-ext",
                    "SAN=dns:localhost", "-validity", "2", "-storetype", "PKCS12", "-keystore", file.toString(),
                    "-storepass", new String(PASSWORD)).redirectErrorStream(true).start();
            String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (tool.waitFor() != 0) {
                throw new IOException(said);
            }
        }
        return KeyStore.getInstance(file.toFile(), PASSWORD);
    }

    private static SSLContext context(KeyStore certificate) throws GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(certificate, PASSWORD);
        var trusted = KeyStore.getInstance("PKCS12");
        try {
            trusted.load(null, null);
        } catch (IOException impossible) {
            throw new GeneralSecurityException(impossible);
        }
        trusted.setCertificateEntry("proxy", certificate.getCertificate("proxy"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    /** Returns a context for clients, which trusts the certificate of the proxy. */
    SSLContext context() {
        return context;
    }

    int port() {
        return listening.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                var client = listening.accept();
                Thread.ofVirtual().start(() -> relay(client));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void relay(Socket client) {
        try (client; var server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            server.getOutputStream()
                    .write(forwarded(head(client.getInputStream())).getBytes(StandardCharsets.ISO_8859_1));
            Thread.ofVirtual().start(() -> copy(client, server));
            copy(server, client);
        } catch (IOException closed) {
            // one side has closed its connection
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int one = in.read();
            if (one < 0) {
                throw new IOException("the client closed its connection");
            }
            head.write(one);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private String forwarded(String head) {
        return head.lines().takeWhile(line -> !line.isEmpty())
                .filter(line -> !line.regionMatches(true, 0, "Connection:", 0, 11)
                        && !line.regionMatches(true, 0, "Upgrade:", 0, 8)
                        && !line.regionMatches(true, 0, "HTTP2-Settings:", 0, 15))
                .map(line -> !host.isEmpty() && line.regionMatches(true, 0, "Host:", 0, 5) ? "Host: " + host : line)
                .collect(Collectors.joining("\r\n", "",
                        "\r\nConnection: close\r\nX-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Proto: https\r\n\r\n"));
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException closed) {
            // one side has closed its connection
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
