package fr.guichet.model.safekeeping;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps a data folder to the account that has it: folders rwx------, files rw-------, where the
 * file system has such permissions. On Windows a folder of one account gets an access list of its
 * owner alone; one that all users of the PC share keeps what the installer gave it.
 */
public final class OwnerOnly {

  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private OwnerOnly() {}

  /**
   * Makes a folder with those above it, kept to its owner; one that is there is left as it is.
   *
   * @throws IOException when it cannot be made
   */
  public static void folder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path above = folder.toAbsolutePath().getParent();
    if (above != null) {
      Files.createDirectories(above);
    }
    try {
      Files.createDirectory(folder, attributes(folder, FOLDER));
      accessList(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }

  /**
   * Makes an empty file that only its owner reads, for a library to fill; one that is there is left
   * as it is.
   *
   * @throws IOException when it cannot be made
   */
  public static void file(Path file) throws IOException {
    try {
      Files.createFile(file, attributes(file, FILE));
    } catch (FileAlreadyExistsException _) {
      // As it is: see tighten
    }
  }

  /** How a file is made beside others: kept to its owner where their folder is. */
  public static FileAttribute<?>[] like(Path folder) throws IOException {
    boolean kept = isPosix(folder) && Files.getPosixFilePermissions(folder).equals(FOLDER);
    return kept ? attributes(folder, FILE) : new FileAttribute<?>[0];
  }

  /**
   * Takes from all others what they may do with a file, or with a folder and all that lies in it.
   * Links are not followed; what belongs to another account stays as it is.
   *
   * @throws IOException when it cannot be read
   */
  public static void tighten(Path path) throws IOException {
    if (!isPosix(path)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : (Iterable<Path>) all::iterator) {
        if (!Files.isSymbolicLink(each)) {
          tighten(each, Files.isDirectory(each) ? FOLDER : FILE);
        }
      }
    }
  }

  /** The same for a folder alone. */
  public static void tightenAlone(Path folder) throws IOException {
    if (isPosix(folder)) {
      tighten(folder, FOLDER);
    }
  }

  private static void tighten(Path path, Set<PosixFilePermission> allowed) throws IOException {
    Set<PosixFilePermission> now = EnumSet.noneOf(PosixFilePermission.class);
    now.addAll(Files.getPosixFilePermissions(path));
    if (now.retainAll(allowed) && mayChange(path)) {
      Files.setPosixFilePermissions(path, now);
    }
  }

  private static boolean mayChange(Path path) throws IOException {
    return Files.getOwner(path).getName().equals(System.getProperty("user.name"));
  }

  private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
    return isPosix(path)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Windows: the profile of an account is its own already; elsewhere the owner alone. */
  private static void accessList(Path folder) throws IOException {
    var view = Files.getFileAttributeView(folder, AclFileAttributeView.class);
    if (view == null || isShared(folder)) {
      return;
    }
    view.setAcl(
        List.of(
            AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(view.getOwner())
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
                .build()));
  }

  /** Two Windows accounts, one site: the folder of all users. */
  private static boolean isShared(Path folder) {
    String shared = System.getenv("ProgramData");
    return shared != null && folder.toAbsolutePath().startsWith(shared);
  }
}
