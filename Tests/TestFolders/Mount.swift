import Glibc
import Platform

/// A small file system in memory.
public struct Mount {
    public let path: String

    /// Whether this process may mount, and the system lets it.
    public static let isPermitted: Bool = {
        guard geteuid() == 0, let folder = try? TemporaryFolder(),
            let mount = try? Mount(at: folder.path("probe"), options: "size=64k")
        else { return false }
        mount.end()
        return true
    }()

    public init(at path: String, options: String) throws {
        guard mkdir(path, 0o777) == 0, mount("tmpfs", path, "tmpfs", 0, options) == 0 else { throw Errno.latest }
        self.path = path
    }

    public func makeReadOnly() throws {
        guard mount("tmpfs", path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), nil) == 0 else {
            throw Errno.latest
        }
    }

    public func end() {
        umount2(path, Int32(MNT_DETACH))
        rmdir(path)
    }
}
