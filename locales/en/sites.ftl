# Marketplaces on buttons and in lines, in every guide.

site-choice = { $flag } { $site }
site-choice-fallback = { $flag } { $country }
site-named = { $site }{"\u00A0"}· { $country }
site-named-fallback = Amazon ({ $country })
site-more = More sites
site-likely = ↩ Likely sites
