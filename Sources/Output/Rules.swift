public import Diagnostics

/// What Strapline asks of the folder that it publishes into.
public enum OutputRules {
    public static let all: [Rule] = [
        .outputPlace, .outputNotAFolder, .outputLink, .outputNotOurs, .outputForeignFiles, .outputManifest,
        .outputParent, .outputBusy, .outputChanged, .outputStaging, .outputDiskFull, .outputReadOnly,
        .outputNoPermission, .outputMountPoint, .outputNoSwap, .outputWriteFailed, .outputFileName,
        .outputTwoFiles, .outputAsset, .outputLeftover,
    ]
}

// The place of the site.
extension Rule {
    static let outputPlace = Rule(
        "output-place", .error, title: "The site has a folder of its own",
        explanation: """
            Building replaces the whole output folder. So it may not be the root of the disk, your home folder, the \
            folder you are working in, a folder that contains one of these, or one that overlaps with the content or \
            the theme: everything else in it would be lost. Nothing was written. Give --output a folder that is used \
            for nothing else, such as “output”.
            """)

    static let outputNotAFolder = Rule(
        "output-not-a-folder", .error, title: "The output is a folder",
        explanation: """
            There is already a file, or something else that is no folder, where the site should go. Strapline does not \
            delete it. Choose another folder with --output, or move the file away yourself.
            """)

    static let outputLink = Rule(
        "output-link", .error, title: "The output folder is a folder itself, not a link to one",
        explanation: """
            The new site takes the old one's place in one step, and that would replace the symbolic link and leave \
            the folder it points to as it was. Nothing was written. Give --output the folder itself.
            """)

    static let outputNotOurs = Rule(
        "output-not-ours", .error, title: "Only a folder that Strapline made is replaced",
        explanation: """
            Building replaces the whole output folder. A folder may be replaced when it does not exist yet, is empty, \
            holds only a .gitignore, or holds a site that Strapline built, which it knows by the file \
            .strapline-manifest. This one holds other things, and they are all still there. Choose another folder \
            with --output; if nothing in this one is needed, empty it yourself.
            """)

    static let outputForeignFiles = Rule(
        "output-foreign-files", .error, title: "The output folder holds nothing but the site",
        explanation: """
            Someone has put files into the published site that Strapline did not make. They would be lost when the new \
            site takes the old one's place, so nothing was replaced. Move them out of the output folder. What belongs \
            to a publication goes into its “files” folder in the content, and every build then publishes it; a folder \
            that is a Git checkout of its own should contain the output folder, not be it.
            """)

    static let outputManifest = Rule(
        "output-manifest", .error, title: "The list of the site's files is readable",
        explanation: """
            Strapline keeps a list of the files it made in .strapline-manifest, in the output folder, so that it \
            deletes nothing else. That list is damaged or was written by a newer version, and so nothing was replaced. \
            Rename the output folder and build again; when the new site is right, delete the old folder.
            """)

    static let outputParent = Rule(
        "output-parent", .error, title: "The folder that will hold the output exists",
        explanation: """
            The new site is put together beside the old one, in the folder that holds both, and that folder does not \
            exist. Strapline does not make it, because it may be a slip in the path. Nothing was written. Check \
            --output, or make the folder.
            """)
}

// Other builds.
extension Rule {
    static let outputBusy = Rule(
        "output-busy", .error, title: "One build at a time writes a site",
        explanation: """
            Another Strapline is writing the same output folder at this moment. This one stopped and changed nothing. \
            Wait until the other has ended and build again. If a build hangs, end it; the lock goes with it, and \
            nothing has to be deleted by hand.
            """)

    static let outputChanged = Rule(
        "output-changed", .error, title: "The output folder stays as it is while a site is built",
        explanation: """
            While this build was running, another one replaced the output folder, or someone moved it. What was \
            compared no longer stands, so this build stopped and left the site as it found it. Build again.
            """)

    static let outputStaging = Rule(
        "output-staging", .error, title: "The place where the new site is put together is free",
        explanation: """
            The new site is put together in a folder beside the old one, and its lock is a file there: for “output”, \
            “.output.staging” and “.output.lock”. What a build that was stopped left behind is swept away. This is \
            something else, and so it was not touched. Move it away or choose another output folder.
            """)
}

// What the disk refuses.
extension Rule {
    static let outputDiskFull = Rule(
        "output-disk-full", .error, title: "There is room for the new site beside the old one",
        explanation: """
            The disk, or your share of it, is full. The half-written new site was removed and the published site is \
            untouched. Free some space: a build needs room for what has changed, unchanged pages take none.
            """)

    static let outputReadOnly = Rule(
        "output-read-only", .error, title: "The output is on a disk that can be written",
        explanation: """
            The disk that holds the output folder can only be read: it was attached that way, or the system has \
            protected it after an error. The published site is untouched. Choose a folder on another disk, or ask \
            whoever looks after the computer.
            """)

    static let outputNoPermission = Rule(
        "output-no-permission", .error, title: "The folder that holds the output may be written",
        explanation: """
            The new site is put together beside the old one, so a build needs permission to write in the folder that \
            holds the output folder, and to read the output folder itself. The published site is untouched. A common \
            cause is an earlier build by another user, for instance with sudo or inside a container.
            """)

    static let outputMountPoint = Rule(
        "output-mount-point", .error, title: "The output folder can be moved aside",
        explanation: """
            The output folder itself is where another disk or a container's folder is attached, and such a folder \
            cannot change places with the new site. The published site is untouched. Attach the folder above it, or \
            build into a folder inside it: with “-v /srv/www:/site/output”, build with “--output output/site”.
            """)

    static let outputNoSwap = Rule(
        "output-no-swap", .error, title: "The disk can exchange two folders in one step",
        explanation: """
            The new site takes the old one's place in one step, so that no visitor and no crash ever meets half a \
            site. This file system (some network shares, and the layers of some containers) cannot do that, and \
            Strapline does not fall back to two steps, which would leave a moment without a site. The published site \
            is untouched. Build into a folder on a local disk and copy it from there; or move the old output folder \
            away yourself and build again, for the first site in an empty place needs no exchange.
            """)

    static let outputWriteFailed = Rule(
        "output-write-failed", .error, title: "The new site can be written",
        explanation: """
            The system refused to write, read or move something for the new site, and its own words stand in the \
            message. The published site is untouched. If it happens again, the disk may be failing or its connection \
            lost: show the message to whoever looks after the computer.
            """)

    static let outputLeftover = Rule(
        "output-leftover", .warning, title: "The old site is removed after the new one has taken its place",
        explanation: """
            The new site is published and whole. The old one, set aside beside it, could not be removed completely; \
            it does no harm, and the next build tries again. If it stays, delete it by hand: for “output” it is \
            “.output.staging”.
            """)
}

// What goes into the site.
extension Rule {
    static let outputFileName = Rule(
        "output-file-name", .error, title: "Every file of the site has a name that a disk can hold",
        explanation: """
            A file's name is too long, or has a part that would lead out of the site or be confused with the files \
            that Strapline keeps there for itself. The published site is untouched. Rename the file or the heading \
            that the name comes from.
            """)

    static let outputTwoFiles = Rule(
        "output-two-files", .error, title: "Every address of the site belongs to one file",
        explanation: """
            Two pages or files would be published at the same address, and one would hide the other. The published \
            site is untouched. Rename one of the files that they come from.
            """)

    static let outputAsset = Rule(
        "output-asset", .error, title: "Every file to be published can be read",
        explanation: """
            A file of the content that is published as it stands, such as a PDF, could not be read or changed while it \
            was being copied. The published site is untouched. Check that the file is there, is complete and may be \
            read, and build again.
            """)
}
