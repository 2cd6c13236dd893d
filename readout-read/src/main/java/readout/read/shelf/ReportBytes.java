package readout.read.shelf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.model.AlignedText;
import readout.model.Paragraph;
import readout.model.Publication;
import readout.model.Report;
import readout.model.Span;

/** A report as bytes and back, every unit of its text as it was; for one run only. */
final class ReportBytes {
  private ReportBytes() {}

  static byte[] of(Report report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      text(out, report.id());
      text(out, report.file());
      maybe(out, report.outlet());
      maybe(out, report.url());
      maybe(out, report.title());
      out.writeInt(report.authors().size());
      for (String author : report.authors()) {
        text(out, author);
      }
      publication(out, report.publication());
      out.writeBoolean(report.updated().isPresent());
      if (report.updated().isPresent()) {
        publication(out, report.updated().get());
      }
      maybe(out, report.wire());
      maybe(out, report.dateline());
      text(out, report.language());
      body(out, report.body());
      out.writeInt(report.paragraphs().size());
      for (Paragraph paragraph : report.paragraphs()) {
        out.writeInt(paragraph.span().start());
        out.writeInt(paragraph.span().end());
        out.writeByte(paragraph.kind().ordinal());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory refused bytes", e);
    }
    return bytes.toByteArray();
  }

  static Report report(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return new Report(
          text(in),
          text(in),
          maybe(in),
          maybe(in),
          maybe(in),
          texts(in),
          publication(in),
          in.readBoolean() ? Optional.of(publication(in)) : Optional.empty(),
          maybe(in),
          maybe(in),
          text(in),
          body(in),
          paragraphs(in));
    }
  }

  private static void publication(DataOutputStream out, Publication publication)
      throws IOException {
    maybe(out, publication.from().map(LocalDate::toString));
    maybe(out, publication.to().map(LocalDate::toString));
    out.writeByte(publication.certainty().ordinal());
    text(out, publication.reason());
    maybe(out, publication.at().map(OffsetDateTime::toString));
  }

  private static Publication publication(DataInputStream in) throws IOException {
    Function<String, LocalDate> day = LocalDate::parse;
    return new Publication(
        maybe(in).map(day),
        maybe(in).map(day),
        Publication.Certainty.values()[in.readByte()],
        text(in),
        maybe(in).map(OffsetDateTime::parse));
  }

  /** A text that is its own source is written once. */
  private static void body(DataOutputStream out, AlignedText body) throws IOException {
    text(out, body.source());
    out.writeBoolean(body.isIdentity());
    if (!body.isIdentity()) {
      text(out, body.text());
      for (int i = 0; i < body.text().length(); i++) {
        Span origin = body.toSource(new Span(i, i + 1));
        out.writeInt(origin.start());
        out.writeInt(origin.end());
      }
    }
  }

  private static AlignedText body(DataInputStream in) throws IOException {
    String source = text(in);
    if (in.readBoolean()) {
      return AlignedText.identity(source);
    }
    String text = text(in);
    AlignedText.Builder body = AlignedText.from(source);
    for (int i = 0; i < text.length(); i++) {
      body.replace(text.substring(i, i + 1), in.readInt(), in.readInt());
    }
    return body.build();
  }

  private static List<Paragraph> paragraphs(DataInputStream in) throws IOException {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      Span span = new Span(in.readInt(), in.readInt());
      paragraphs.add(new Paragraph(span, Paragraph.Kind.values()[in.readByte()]));
    }
    return paragraphs;
  }

  private static void maybe(DataOutputStream out, Optional<String> text) throws IOException {
    out.writeBoolean(text.isPresent());
    if (text.isPresent()) {
      text(out, text.get());
    }
  }

  private static Optional<String> maybe(DataInputStream in) throws IOException {
    return in.readBoolean() ? Optional.of(text(in)) : Optional.empty();
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(text(in));
    }
    return texts;
  }

  /** In UTF-16, since a report may hold half of a pair. */
  private static void text(DataOutputStream out, String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
    bytes.asCharBuffer().put(text);
    out.writeInt(bytes.capacity());
    out.write(bytes.array());
  }

  private static String text(DataInputStream in) throws IOException {
    return ByteBuffer.wrap(in.readNBytes(in.readInt())).asCharBuffer().toString();
  }
}
