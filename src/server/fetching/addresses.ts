import { BlockList, isIP, isIPv4 } from 'node:net';

/**
 * IPv4 ranges that are not somebody's public host (IANA's special-purpose registry, multicast and class E). Clouds
 * answer instances' questions about themselves from 169.254.0.0/16, and a few from 100.64.0.0/10 or 168.63.129.16.
 */
const SPECIAL_IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/**
 * Inside 2000::/3, the only range of public unicast: what is not somebody's host, or carries an IPv4 address (Teredo,
 * 6to4), through which a private one could be reached. NAT64 (64:ff9b::/96, 64:ff9b:1::/48), mapped (::ffff:0:0/96),
 * local and link-local addresses lie outside of it.
 */
const SPECIAL_IPV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'];

const special = new BlockList();
const unicast = new BlockList();
for (const [ranges, family] of [[SPECIAL_IPV4, 'ipv4'] as const, [SPECIAL_IPV6, 'ipv6'] as const]) {
  for (const range of ranges) {
    const [network, prefix] = range.split('/') as [string, string];
    special.addSubnet(network, Number(prefix), family);
  }
}
unicast.addSubnet('2000::', 3, 'ipv6');

/** Whether an address is a public host's. False for whatever is no address. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, ''); // the zone of a link-local address
  if (isIPv4(plain)) return !special.check(plain, 'ipv4');
  return isIP(plain) === 6 && unicast.check(plain, 'ipv6') && !special.check(plain, 'ipv6');
}
