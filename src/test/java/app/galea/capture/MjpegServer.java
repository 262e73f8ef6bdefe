package app.galea.capture;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Scalar;
import org.opencv.imgcodecs.Imgcodecs;

/** A network camera on the loopback: MJPEG over HTTP, 25 pictures a second, with drop-outs on demand. */
final class MjpegServer implements AutoCloseable {

    /** What it does while somebody watches. */
    enum Mood {
        SEND,
        STALL,
        CLOSE
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final byte[] picture;
    private volatile Mood mood = Mood.SEND;
    private volatile boolean closed;

    private MjpegServer(int port, int level) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/video", this::serve);
        MatOfByte coded = new MatOfByte();
        Imgcodecs.imencode(".jpg", new Mat(96, 128, CvType.CV_8UC3, Scalar.all(level)), coded);
        picture = coded.toArray();
        server.start();
    }

    static MjpegServer start(int level) throws IOException {
        return new MjpegServer(0, level);
    }

    /** On the port of one that was closed. */
    static MjpegServer startAt(int port, int level) throws IOException {
        return new MjpegServer(port, level);
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/video";
    }

    void become(Mood next) {
        mood = next;
    }

    private void serve(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "multipart/x-mixed-replace; boundary=galea");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (!closed && mood != Mood.CLOSE) {
                if (mood == Mood.SEND) {
                    out.write(("--galea\r\nContent-Type: image/jpeg\r\nContent-Length: " + picture.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
                    out.write(picture);
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                }
                TimeUnit.MILLISECONDS.sleep(40);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        server.stop(0);
        threads.shutdownNow();
    }
}
