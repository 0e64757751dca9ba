package dev.baton.slack;

import java.net.URI;
import java.net.http.HttpResponse;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Somebody with a browser who begins to install Baton.
 *
 * @param begun Baton's answer, which sends the browser to Slack
 */
record Visit(Node node, HttpResponse<String> begun) {

    static Visit to(Node node) {
        return new Visit(node, node.browse(Installing.START, ""));
    }

    URI authorize() {
        return URI.create(begun.headers().firstValue("Location").orElseThrow());
    }

    /** A parameter of the address at Slack. */
    String asked(String name) {
        var all = UriComponentsBuilder.fromUri(authorize()).build().getQueryParams();
        return UriComponentsBuilder.fromUriString("?" + all.getFirst(name))
                .build(true)
                .toUri()
                .getQuery();
    }

    String setCookie() {
        return begun.headers().firstValue("Set-Cookie").orElseThrow();
    }

    /** As the browser sends it back. */
    String cookie() {
        return setCookie().split(";", 2)[0];
    }

    String state() {
        return asked("state");
    }

    /** Comes back from Slack with what Slack gave. */
    HttpResponse<String> returns(String answer) {
        return returns(node, answer, cookie());
    }

    /** Comes back to any node, with any cookie. */
    HttpResponse<String> returns(Node any, String answer, String cookie) {
        return any.browse(Installing.REDIRECT + "?" + answer + "&state=" + state(), cookie);
    }
}
