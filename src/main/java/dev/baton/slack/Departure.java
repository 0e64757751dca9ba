package dev.baton.slack;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Notes that a request left, and lets none leave twice: not after a broken connection, nor because an answer says to
 * come back at once. What left can't be sent again blindly, since Slack may have done it.
 */
final class Departure implements Interceptor {

    /** Goes along with one call as its tag. */
    static final class Mark {

        private volatile boolean left;

        boolean left() {
            return left;
        }
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        var mark = chain.request().tag(Mark.class);
        if (mark == null) {
            return chain.proceed(chain.request());
        }
        if (mark.left) {
            throw new IOException("a request leaves once");
        }
        mark.left = true;
        return chain.proceed(chain.request());
    }
}
