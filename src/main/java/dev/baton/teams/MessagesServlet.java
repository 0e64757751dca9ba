package dev.baton.teams;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Takes what Teams posts. A servlet, so that the address that Spring Security guards and the one that is served are the
 * same in each of its spellings.
 */
final class MessagesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Proofs proofs;
    private final transient Admission admission;
    private final transient Incoming incoming;
    private final transient Refusals refusals;

    MessagesServlet(Proofs proofs, Admission admission, Incoming incoming, Refusals refusals) {
        this.proofs = proofs;
        this.admission = admission;
        this.incoming = incoming;
        this.refusals = refusals;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var proof = proofs.of(request);
        if (proof instanceof Proof.Missing(var refusal)) {
            refusals.refuse(response, refusal);
        } else if (!request.getMethod().equals("POST")) {
            refusals.refuse(response, Refusal.METHOD);
        } else {
            switch (Reading.of(request)) {
                case Reading.Unread(var refusal) -> refusals.refuse(response, refusal);
                case Reading.Read(var activity) -> take(proof, activity, response);
            }
        }
    }

    private void take(Proof proof, Activity activity, HttpServletResponse response) throws IOException {
        var refusal = admission.refusal(proof, activity);
        if (refusal == null) {
            write(incoming.serve(activity), response);
        } else {
            refusals.refuse(response, refusal);
        }
    }

    private static void write(Incoming.Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        var body = answer.body();
        if (body != null) {
            response.setContentType("application/json; charset=utf-8");
            response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
