import { zodResolver } from "@hookform/resolvers/zod";
import { webSignInWords as words } from "@parallax/language/en/web-sign-in";
import { useMutation } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { api } from "../api.ts";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/field.tsx";
import { FailureNotice } from "../shell/failure-notice.tsx";
import { Page } from "../ui/page.tsx";
import { keepNextPlace } from "./next-place.ts";
import { SentPage } from "./sent-page.tsx";

const shape = z.object({
  address: z
    .string()
    .trim()
    .min(1, words.addressMissing)
    .regex(/^[^\s@]+@[^\s@]+$/, words.addressMalformed),
});

export function SignInPage() {
  const { next } = getRouteApi("/sign-in").useSearch();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { address: "" } });
  const request = useMutation(
    api.signIn.requestLink.mutationOptions({
      onSuccess: (_, { address }) => {
        keepNextPlace(next ?? "/", Date.now());
        setSentTo(address);
      },
    }),
  );
  if (sentTo !== null) return <SentPage address={sentTo} onAgain={() => setSentTo(null)} />;
  return (
    <Page title={words.title} lead={words.lead}>
      <form
        noValidate
        className="grid max-w-field justify-items-start gap-6"
        onSubmit={form.handleSubmit((values) => request.mutate(values))}
      >
        <div className="w-full">
          <TextField
            {...form.register("address")}
            type="email"
            inputMode="email"
            autoComplete="email"
            autoFocus
            spellCheck={false}
            label={words.address}
            hint={words.addressHint}
            error={form.formState.errors.address?.message}
          />
        </div>
        <FailureNotice error={request.error} />
        <Button look="primary" type="submit" busy={request.isPending && words.sending}>
          {words.send}
        </Button>
        <p className="text-small text-soft">{words.keepBrowser}</p>
      </form>
    </Page>
  );
}
