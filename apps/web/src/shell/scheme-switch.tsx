import { webShellWords as words } from "@parallax/language/en/web-shell";
import { useId, useState } from "react";
import { readScheme, schemes, wearScheme } from "./scheme.ts";

/** Light, dark, or as the system: kept on this device. */
export function SchemeSwitch() {
  const [scheme, choose] = useState(readScheme);
  const name = useId();
  return (
    <fieldset>
      <legend className="text-small font-semibold">{words.scheme.label}</legend>
      <div className="mt-1 grid grid-cols-[auto_auto_auto] overflow-hidden rounded-card border border-edge">
        {schemes.map((option) => (
          <label
            key={option}
            className="grid min-h-11 place-items-center px-1 text-center text-small has-checked:bg-tint has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:-outline-offset-3 has-focus-visible:outline-accent not-first:border-s not-first:border-line"
          >
            <input
              type="radio"
              name={name}
              value={option}
              checked={scheme === option}
              onChange={() => {
                choose(option);
                wearScheme(option);
              }}
              className="sr-only"
            />
            {words.scheme[option]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
