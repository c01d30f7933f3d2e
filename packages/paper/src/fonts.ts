import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { invariant } from "@parallax/domain/invariant";

const require = createRequire(import.meta.url);

/** The faces that a report is set in, by package: the files and no more, because each one is read before the first page. */
const faces: Readonly<Record<string, readonly string[]>> = {
  "@expo-google-fonts/source-serif-4": [
    "400Regular/SourceSerif4_400Regular.ttf",
    "400Regular_Italic/SourceSerif4_400Regular_Italic.ttf",
    "600SemiBold/SourceSerif4_600SemiBold.ttf",
  ],
  "@expo-google-fonts/source-sans-3": [
    "400Regular/SourceSans3_400Regular.ttf",
    "400Regular_Italic/SourceSans3_400Regular_Italic.ttf",
    "600SemiBold/SourceSans3_600SemiBold.ttf",
  ],
  "@expo-google-fonts/noto-naskh-arabic": [
    "400Regular/NotoNaskhArabic_400Regular.ttf",
    "600SemiBold/NotoNaskhArabic_600SemiBold.ttf",
  ],
  "@expo-google-fonts/noto-serif-hebrew": [
    "400Regular/NotoSerifHebrew_400Regular.ttf",
    "600SemiBold/NotoSerifHebrew_600SemiBold.ttf",
  ],
  "@expo-google-fonts/noto-sans": ["400Regular/NotoSans_400Regular.ttf"],
  "@embedpdf/fonts-sc": ["fonts/NotoSansHans-Regular.otf"],
  "@embedpdf/fonts-jp": ["fonts/NotoSansJP-Regular.otf"],
  "@embedpdf/fonts-kr": ["fonts/NotoSansKR-Regular.otf"],
  "@expo-google-fonts/noto-emoji": ["400Regular/NotoEmoji_400Regular.ttf"],
};

/** Where the files of the faces are. */
export function fontFiles(): readonly string[] {
  return Object.entries(faces).flatMap(([name, files]) => {
    const folder = folderOf(name);
    return files.map((file) => join(folder, file));
  });
}

/** Looked for by hand, because what a package exports hides its files. */
function folderOf(name: string): string {
  const places = (require.resolve.paths(name) ?? []).map((place) => join(place, name));
  const folder = places.find((place) => existsSync(place));
  invariant(folder !== undefined, `the faces of ${name} are installed`);
  return folder;
}
