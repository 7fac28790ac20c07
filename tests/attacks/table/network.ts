import { against, bitesPlain } from "../attack.ts";

export const network = against("network", [
  { name: "network", seen: ["held"], control: bitesPlain(/reached TCP/) },
  {
    name: "network-datagram",
    seen: ["held"],
    control: bitesPlain(/reached a path socket for datagrams/),
  },
  { name: "network-listen", seen: ["held"], control: bitesPlain(/left the file .*listens/) },
  { name: "network-raw", seen: ["held"], control: bitesPlain(/says ESCAPED/) },
  { name: "bind-names", seen: ["held"], control: bitesPlain(/says ESCAPED: bound/) },
  { name: "network-ring", seen: ["held"], control: bitesPlain(/says ESCAPED/) },
]);
