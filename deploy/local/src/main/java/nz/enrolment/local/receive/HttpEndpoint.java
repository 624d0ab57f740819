package nz.enrolment.local.receive;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A server on localhost with one path.
record HttpEndpoint(HttpServer server, ExecutorService threads) implements AutoCloseable {

  static HttpEndpoint start(int port, String path, HttpHandler handler) throws IOException {
    var address = new InetSocketAddress(InetAddress.getByName("localhost"), port);
    var endpoint =
        new HttpEndpoint(
            HttpServer.create(address, 0), Executors.newVirtualThreadPerTaskExecutor());
    endpoint.server.createContext(path, handler);
    endpoint.server.setExecutor(endpoint.threads);
    endpoint.server.start();
    return endpoint;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
