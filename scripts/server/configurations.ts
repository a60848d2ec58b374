import { ASK_AGAIN, COMPRESSED, FOR_EVER, HASHED, HEADERS, KEEPER, policiesOf } from "./delivery";

/** Where the configurations expect the folder `site` of the archive. */
const SITE = "/var/www/reach-atlas/site";

const KINDS = Object.entries(COMPRESSED);
const ENDS = KINDS.map(([end]) => end).join("|");

/**
 * For nginx as Debian ships it: no further module. Every file of a compressed kind has a `.br` and a
 * `.gz` beside it, so the one that the browser asks for is there.
 * @param site folder of the built app
 */
export const nginxOf = (site: string): string => `# Reach Atlas behind nginx 1.18 or later.
# Copy this file to /etc/nginx/conf.d/ and the folder site/ to ${SITE}.

map $http_accept_encoding $packed {
    default                         "";
    "~*\\bbr\\s*;\\s*q=0(\\.0*)?\\s*(,|$)" "";
    "~*\\bbr\\b"                      ".br";
    "~*\\bgzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)" "";
    "~*\\bgzip\\b"                    ".gz";
}

# Where a packed copy is sent in place of a file.
map $uri $encoding {
    default                         "";
    "~\\.(${ENDS})\\.br$" br;
    "~\\.(${ENDS})\\.gz$" gzip;
}

# Files of ${HASHED}/ carry a hash in their names. All others are asked about again.
map $uri $caching {
    default        "${ASK_AGAIN}";
    "~/${HASHED}/" "${FOR_EVER}";
}

map $uri $policy {
    default "${policiesOf(site).all}";
    "~/${KEEPER.replace(".", "\\.")}(\\.br|\\.gz)?$" "${policiesOf(site).keeper}";
}

server {
    listen 80;
    server_name _;
    root ${SITE};
    index index.html;
    absolute_redirect off;
    server_tokens off;
    charset utf-8;
    charset_types ${[...new Set(Object.values(COMPRESSED))].filter((type) => type !== "text/html").join(" ")};

    add_header Content-Security-Policy $policy always;
${HEADERS.map(([name, value]) => `    add_header ${name} "${value}" always;`).join("\n")}
    add_header Cache-Control $caching;
    add_header Content-Encoding $encoding;
    add_header Vary Accept-Encoding;

    # To show the atlas inside another site's page, add that site to frame-ancestors in $policy.

    location = /healthz {
        types { }
        default_type text/plain;
        return 200 "ok\\n";
    }

    location / {
        try_files $uri $uri/ =404;
    }
${KINDS.map(
  ([end, type]) => `
    location ~ \\.${end}$ {
        types { }
        default_type ${type};
        try_files $uri$packed =404;
    }
`,
).join("")}}
`;

/** For Caddy 2: it finds the compressed copies by itself. */
export const caddyfileOf = (site: string): string => `# Reach Atlas behind Caddy 2.
# Put a host name in place of :80, and Caddy fetches a certificate for it.
:80 {
	root * ${SITE}
	header {
${HEADERS.map(([name, value]) => `\t\t${name} "${value}"`).join("\n")}
		Vary Accept-Encoding
	}
	@keeper path */${KEEPER}
	header @keeper Content-Security-Policy "${policiesOf(site).keeper}"
	@page not path */${KEEPER}
	header @page Content-Security-Policy "${policiesOf(site).all}"
	@hashed path */${HASHED}/*
	header @hashed Cache-Control "${FOR_EVER}"
	@others not path */${HASHED}/*
	header @others Cache-Control ${ASK_AGAIN}
${KINDS.map(
  ([end, type]) => `	@${end} path *.${end}
	header @${end} Content-Type "${type}; charset=utf-8"
`,
).join("")}	handle /healthz {
		respond "ok" 200
	}
	handle {
		file_server {
			precompressed br gzip
		}
	}
}
`;

/** An image with nginx and the atlas; built from the unpacked archive. */
export const DOCKERFILE = `# docker build -f server/Dockerfile -t reach-atlas . && docker run -p 8080:80 reach-atlas
FROM nginx:stable
COPY server/nginx.conf /etc/nginx/conf.d/default.conf
COPY site ${SITE}
HEALTHCHECK CMD curl --fail --silent http://127.0.0.1/healthz
`;
