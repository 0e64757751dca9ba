package dev.baton.web;

import dev.baton.chat.Excerpt;
import dev.baton.people.Timeline;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a timeline. What a bar's look means is written above it, and looks differ in more than colour. Whatever people
 * typed stays within its place.
 */
final class TimelinePicture {

    /**
     * Teams wants pictures of at most 1,024 dots each way and 1 MB. This is narrower, so that letters can still be read
     * where a telephone shows it at half its size.
     */
    private static final int WIDTH = 640;

    private static final int TOP = 78;
    private static final int ROW = 45;
    private static final int BAR = 16;
    private static final int MARGIN = 16;
    private static final int BARS_FROM = MARGIN;
    private static final int BARS_TO = 600;
    private static final int LABEL_TO = 316;
    private static final int GAP = 10;
    private static final int TICK = 60;

    private static final Color TEXT = new Color(0x1f2328);
    private static final Color SMALL_PRINT = new Color(0x57606a);
    private static final Color LINE = new Color(0xd8dee4);
    private static final Color BAR_COLOUR = new Color(0x5b7fb5);
    private static final Color STRONG_COLOUR = new Color(0x1d4f91);
    private static final Color TODAY = new Color(0xb42318);
    private static final BasicStroke DASHED =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {6, 4}, 0);

    private static final Font FONT = DrawnText.font(19);
    private static final Font SMALL = DrawnText.font(17);
    private static final Font TITLE = DrawnText.font(21);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final Timeline timeline;
    private final Days days;
    private final BufferedImage image;
    private final Graphics2D graphics;
    private final int bottom;

    private TimelinePicture(Timeline timeline) {
        this.timeline = timeline;
        this.days = Days.of(timeline, BARS_FROM, BARS_TO);
        this.bottom = TOP + Math.max(1, timeline.drawn().size()) * ROW;
        var foot = timeline.more().isEmpty() ? MARGIN : MARGIN + ROW / 2;
        this.image = new BufferedImage(WIDTH, bottom + foot, BufferedImage.TYPE_INT_RGB);
        this.graphics = image.createGraphics();
    }

    /** A picture in PNG. */
    static byte[] png(Timeline timeline) {
        var picture = new TimelinePicture(timeline);
        try {
            picture.draw();
            return picture.written();
        } finally {
            picture.graphics.dispose();
        }
    }

    private void draw() {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        text(timeline.title(), TITLE, TEXT, MARGIN, 26, WIDTH - 2 * MARGIN);
        ticks();
        today();
        var top = TOP;
        for (var row : timeline.drawn()) {
            row(row, top);
            top += ROW;
        }
        text(timeline.more(), SMALL, SMALL_PRINT, MARGIN, bottom + GAP + MARGIN / 2, LABEL_TO);
    }

    private void ticks() {
        for (var day : days.ticks()) {
            var x = days.start(day);
            graphics.setColor(LINE);
            graphics.drawLine(x, TOP - 6, x, bottom);
            text(DAY.format(day), SMALL, SMALL_PRINT, inside(x + 2), TOP - GAP, TICK);
        }
    }

    /** Where what stands beside a line has room. */
    private static int inside(int x) {
        return Math.min(x, WIDTH - MARGIN - TICK);
    }

    /** Its word is above those of the other days, so that none is in the way of the other. */
    private void today() {
        var x = days.middle(timeline.today());
        var stroke = graphics.getStroke();
        graphics.setColor(TODAY);
        graphics.setStroke(DASHED);
        graphics.drawLine(x, TOP - 42, x, bottom);
        graphics.setStroke(stroke);
        text("today", SMALL, TODAY, inside(x + 4), TOP - 29, TICK);
    }

    private void row(Timeline.Row row, int top) {
        var baseline = top + 19;
        text(row.label(), FONT, TEXT, MARGIN, baseline, LABEL_TO - MARGIN);
        text(row.state(), SMALL, TEXT, LABEL_TO + GAP, baseline, WIDTH - LABEL_TO - GAP - MARGIN);
        var x = days.start(row.from());
        var width = Math.max(4, days.end(row.to()) - x);
        var y = top + ROW - BAR - 3;
        switch (row.tone()) {
            case PLAIN -> fill(BAR_COLOUR, x, y + 2, width, BAR - 4);
            case STRONG -> fill(STRONG_COLOUR, x, y, width, BAR);
            case FAINT -> {
                graphics.setColor(SMALL_PRINT);
                graphics.drawRoundRect(x, y + 2, width - 1, BAR - 5, 8, 8);
            }
        }
    }

    private void fill(Color colour, int x, int y, int width, int height) {
        graphics.setColor(colour);
        graphics.fillRoundRect(x, y, width, height, 8, 8);
    }

    private void text(String words, Font font, Color colour, int x, int baseline, int room) {
        graphics.setFont(font);
        graphics.setColor(colour);
        var metrics = graphics.getFontMetrics();
        var shown = DrawnText.of(words);
        var fits = metrics.stringWidth(shown) <= room;
        var cut = fits ? shown : Excerpt.start(shown, room - metrics.charWidth('…'), metrics::stringWidth) + "…";
        var clip = graphics.getClip();
        graphics.clipRect(x, baseline - font.getSize() - 4, room, font.getSize() + 12);
        graphics.drawString(cut, x, baseline);
        graphics.setClip(clip);
    }

    private byte[] written() {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
