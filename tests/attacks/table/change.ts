import { against, bitesInProcess, bitesPlain, bitesServer, everywhere } from "../attack.ts";

export const changeCode = against("change-code", [
  { name: "plant-modules", seen: ["held"], control: bitesPlain(/next case|left the file/) },
  {
    name: "plant-user-site",
    seen: ["held"],
    control: bitesPlain(/next case.*user module|left the file/),
  },
  { name: "change-library", seen: ["held"], control: bitesPlain(/says ESCAPED/) },
  {
    name: "overwrite-checkout",
    seen: ["held"],
    control: bitesPlain(/changed the file .*seven.out/),
  },
  { name: "own-source", seen: ["held"], tiers: everywhere, control: bitesPlain(/says ESCAPED/) },
  { name: "cleaner-links", seen: ["held"], control: bitesPlain(/removed the file .*treasure/) },
  { name: "deep-tree", seen: ["held"], control: bitesPlain(/left the file/), destructive: true },
  {
    name: "wreck-folder",
    seen: ["held"],
    control: bitesPlain(/next case|judge fails|changed the file|removed|took the judge down/),
    destructive: true,
  },
]);

export const keepState = against("keep-state", [
  {
    name: "leave-files",
    seen: ["held"],
    accomplice: "collect-files",
    control: bitesPlain(/accomplice says LEAK/),
  },
  {
    name: "leave-ipc",
    seen: ["held"],
    accomplice: "collect-ipc",
    control: bitesPlain(/accomplice says LEAK/),
  },
  {
    name: "change-interpreter",
    seen: ["held"],
    tiers: everywhere,
    control: bitesInProcess(/next case/),
  },
  {
    name: "change-description",
    seen: ["held"],
    tiers: everywhere,
    control: bitesServer(/next case/),
  },
  {
    name: "leave-marks",
    seen: ["held"],
    accomplice: "collect-marks",
    control: bitesPlain(/accomplice says LEAK/),
  },
  {
    name: "leave-settings",
    seen: ["held"],
    tiers: everywhere,
    control: bitesInProcess(/next case/),
  },
  {
    name: "patch-machine-code",
    seen: ["held", "failed", "signalled"],
    tiers: everywhere,
    control: bitesInProcess(/next case|judge fails/),
  },
  {
    name: "filter-itself",
    seen: ["signalled"],
    tiers: everywhere,
    control: bitesInProcess(/next case|judge fails/),
  },
  { name: "seal-stdout", seen: ["held"], tiers: everywhere, control: bitesServer(/next case/) },
]);
