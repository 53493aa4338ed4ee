package puebla.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

/** Creates the servers of the JDK, one per address, all on one port. */
final class Listening {
    private static final int BACKLOG = 512;
    /** Number of attempts to find a port that is free on every address. */
    private static final int ATTEMPTS = 20;

    private Listening() {}

    /**
     * Creates the servers.
     *
     * @param port
     *            the port; 0 for one that is free on every address
     * @throws BindException
     *             if the port is in use on one of the addresses
     */
    static List<HttpServer> on(List<InetAddress> addresses, int port) throws IOException {
        for (int attempt = 1;; attempt++) {
            try {
                return all(addresses, port);
            } catch (BindException taken) {
                if (port != 0 || attempt == ATTEMPTS) {
                    throw taken;
                }
            }
        }
    }

    private static List<HttpServer> all(List<InetAddress> addresses, int port) throws IOException {
        var servers = new ArrayList<HttpServer>();
        boolean complete = false;
        try {
            int common = port;
            for (var address : addresses) {
                servers.add(HttpServer.create(new InetSocketAddress(address, common), BACKLOG));
                common = servers.getFirst().getAddress().getPort();
            }
            complete = true;
            return List.copyOf(servers);
        } finally {
            if (!complete) {
                servers.forEach(Listening::release);
            }
        }
    }

    /** Closes a server that was not used. The JDK frees the port of a server only after it has been started. */
    private static void release(HttpServer server) {
        server.start();
        server.stop(0);
    }
}
